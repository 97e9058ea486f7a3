package org.homeward.gateway.dossier;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * Prints a page as PDF. The same page gives the same bytes: nothing in the file says when it was
 * printed. Its fonts (DejaVu, which has Armenian) are embedded and come with the program, never
 * from the machine.
 */
@Singleton
class Pdf {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String SANS = "Paper Sans";
    private static final String MONO = "Paper Mono";

    /** What a reader's PDF program shows about the file. */
    record About(String title, Instant asOf, Locale locale) {}

    byte[] print(String xhtml, About about) {
        var builder = new PdfRendererBuilder();
        builder.withHtmlContent(xhtml, null);
        builder.useExternalResourceAccessControl(
                (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        font(builder, "DejaVuSansCondensed.ttf", SANS, 400, FontStyle.NORMAL);
        font(builder, "DejaVuSansCondensed-Bold.ttf", SANS, 700, FontStyle.NORMAL);
        font(builder, "DejaVuSansCondensed-Oblique.ttf", SANS, 400, FontStyle.ITALIC);
        font(builder, "DejaVuSansMono.ttf", MONO, 400, FontStyle.NORMAL);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            try (var document = renderer.getPdfDocument()) {
                return bytes(document, about);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(PDDocument document, About about) throws IOException {
        var moment = Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        moment.setTime(Date.from(about.asOf()));
        var information = new PDDocumentInformation();
        information.setTitle(about.title());
        information.setCreator("Homeward");
        information.setProducer("Homeward");
        information.setCreationDate(moment);
        information.setModificationDate(moment);
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setMetadata(null);
        document.getDocumentCatalog().setLanguage(about.locale().toLanguageTag());
        document.setDocumentId(about.asOf().toEpochMilli());
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static void font(
            PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(() -> resource(FONTS + file), family, weight, style, true);
    }

    static String text(String path) {
        try (var in = resource(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(Pdf.class.getResourceAsStream(path), path);
    }
}
