"use strict";
/* Draws the months from the table beside the chart, so both always say the same. */
(() => {
  let chart = null, box = null;
  const draw = () => {
    const table = document.getElementById("months"), at = document.getElementById("chart");
    if (!table || !at || !window.echarts) return;
    if (box !== at) { chart?.dispose(); chart = echarts.init(at, null, { renderer: "canvas" }); box = at; }
    const rows = [...table.querySelectorAll("tbody tr")];
    const css = getComputedStyle(document.documentElement), v = (n) => css.getPropertyValue(n).trim();
    const bar = (name, key, color) => ({ name, type: "bar", barMaxWidth: 18, barGap: "15%", itemStyle: { color, borderRadius: [2, 2, 0, 0] }, data: rows.map((r) => Number(r.dataset[key])) });
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    chart.setOption({
      animation: !still, animationDuration: 250,
      textStyle: { fontFamily: v("--font") },
      grid: { left: 36, right: 8, top: 36, bottom: 26 },
      legend: { top: 0, left: 0, itemWidth: 12, itemHeight: 12, textStyle: { color: v("--ink-2") } },
      tooltip: { trigger: "axis", renderMode: "richText", axisPointer: { type: "shadow" }, backgroundColor: v("--surface"), borderColor: v("--line-2"), textStyle: { color: v("--ink") } },
      xAxis: { type: "category", data: rows.map((r) => r.dataset.month), axisTick: { show: false }, axisLine: { lineStyle: { color: v("--line-2") } }, axisLabel: { color: v("--ink-3"), hideOverlap: true } },
      yAxis: { type: "value", minInterval: 1, splitLine: { lineStyle: { color: v("--line") } }, axisLabel: { color: v("--ink-3") } },
      series: [bar(table.dataset.promised, "p", v("--chart-promised")), bar(table.dataset.delivered, "d", v("--chart-delivered"))],
    });
  };
  document.addEventListener("DOMContentLoaded", draw);
  document.addEventListener("htmx:afterSettle", draw);
  addEventListener("resize", () => chart?.resize());
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
})();
