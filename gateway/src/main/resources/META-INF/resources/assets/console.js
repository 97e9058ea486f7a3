"use strict";
/* The little that a page does by itself. Everything works without it, only not by itself. */
(() => {
  const tick = () => {
    const now = Date.now();
    document.querySelectorAll("[data-countdown]").forEach((el) => {
      const left = Math.floor((Date.parse(el.dateTime) - now) / 1000);
      if (left > 172800) return;
      if (left <= 0) { el.textContent = "0:00"; return; }
      const two = (n) => String(n).padStart(2, "0");
      const h = Math.floor(left / 3600);
      el.textContent = (h > 0 ? h + ":" + two(Math.floor(left / 60) % 60) : Math.floor(left / 60)) + ":" + two(left % 60);
    });
  };
  const live = (on) => document.querySelectorAll("[data-live]").forEach((el) => {
    el.classList.toggle("is-off", !on);
    el.textContent = on ? el.dataset.on : el.dataset.off;
  });
  document.addEventListener("htmx:sseOpen", () => {
    live(true);
    /* What happened before the line was open, or while it was down, is fetched now. */
    document.querySelectorAll("#figures").forEach((el) => htmx.trigger(el, "sse:changed"));
  });
  document.addEventListener("htmx:sseError", () => live(false));
  /* 499: the session has ended; a fresh page leads to the sign-in. */
  document.addEventListener("htmx:responseError", (e) => { if ([401, 499].includes(e.detail.xhr.status)) location.reload(); });
  document.addEventListener("htmx:afterSwap", tick);
  document.addEventListener("DOMContentLoaded", () => {
    tick();
    setInterval(tick, 1000);
    /* On a phone the rooms are a strip that scrolls: the one we are in is to be seen. */
    document.querySelector(".rooms [aria-current]")?.scrollIntoView({ inline: "center", block: "nearest" });
    /* Each problem is said with the name of its field, which stands in the page alone. */
    document.querySelectorAll("#refusal a[href^='#f-']").forEach((a) => {
      const id = a.hash.slice(1), label = document.querySelector(`label[for="${CSS.escape(id)}"]`);
      const name = label?.textContent.trim() || document.getElementById(id)?.getAttribute("aria-label");
      if (name) a.prepend(name + " — ");
    });
    document.getElementById("refusal")?.focus();
  });
})();
