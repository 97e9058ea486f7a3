package org.homeward.notification.acknowledgement;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.homeward.notification.acknowledgement.Finding.Answered;
import org.homeward.notification.acknowledgement.Finding.Nothing;
import org.homeward.notification.acknowledgement.Finding.Over;
import org.homeward.notification.acknowledgement.Finding.Unanswered;
import org.homeward.notification.language.Languages;

/** Says what was found in the reader's language; the reference is all it tells of the case. */
@ApplicationScoped
class DrawPage {

    private final Template template;

    DrawPage(@Location("acknowledgement/page.html") Template template) {
        this.template = template;
    }

    /**
     * @param browser the language asked for by the browser, used only when the link tells no reader
     */
    String of(Finding finding, Locale browser) {
        Locale language =
                Languages.nearest(
                        switch (finding) {
                            case Nothing _ -> browser;
                            case Unanswered(_, var locale) -> locale;
                            case Answered(_, _, _, var locale, _) -> locale;
                            case Over(_, var locale) -> locale;
                        });
        PageTexts texts = Languages.texts(PageTexts.class, language);
        return template.data("page", page(texts, finding, language)).render();
    }

    private static Page page(PageTexts texts, Finding finding, Locale language) {
        return switch (finding) {
            case Nothing _ -> page(texts, language, texts.expiredTitle(), texts.expiredLead(), "");
            case Unanswered(var reference, _) ->
                    page(
                            texts,
                            language,
                            texts.askTitle(reference),
                            texts.askLead(),
                            texts.button());
            case Answered answered ->
                    page(
                            texts,
                            language,
                            texts.doneTitle(answered.reference()),
                            texts.doneLead(moment(answered, language), answered.by()),
                            "");
            case Over(var reference, _) ->
                    page(texts, language, texts.resolvedTitle(reference), texts.resolvedLead(), "");
        };
    }

    private static Page page(
            PageTexts texts, Locale language, String title, String lead, String button) {
        return new Page(
                language.toLanguageTag(), texts.brand(), title, lead, button, PageStyle.CSS);
    }

    private static String moment(Answered answered, Locale language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language)
                .format(answered.at().atZone(answered.zone()));
    }
}
