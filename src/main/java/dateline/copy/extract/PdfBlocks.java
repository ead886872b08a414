package dateline.copy.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the paragraphs of a PDF that has a text layer. */
public final class PdfBlocks {
    /** The fewest letters a page on average: a scanned page may have a stamp or a page number as text. */
    private static final int FEWEST_LETTERS_A_PAGE = 20;

    private static final String EXPECTED = "; expected a PDF with a text layer that may be copied.";

    private PdfBlocks() {}

    /**
     * Reads a PDF.
     *
     * @param bytes the file
     * @param cancelled asked now and then whether to give up
     * @return its text and its document information
     * @throws UnreadableCopyException if it is locked, damaged or has no text layer
     * @throws CancellationException if it was cancelled
     */
    public static PdfText read(byte[] bytes, BooleanSupplier cancelled) throws UnreadableCopyException {
        // Otherwise PDFBox reads all fonts of the system, for seconds, and writes a list of them to the home directory.
        FontMappers.set(new OneFontMapper());
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw new UnreadableCopyException("The PDF forbids that its text is copied" + EXPECTED);
            }
            List<List<String>> pages = pages(document, cancelled);
            long letters = pages.stream()
                    .flatMap(List::stream)
                    .flatMapToInt(String::chars)
                    .filter(Character::isLetterOrDigit)
                    .count();
            if (letters < (long) FEWEST_LETTERS_A_PAGE * pages.size()) {
                throw new UnreadableCopyException("The PDF holds pictures of pages without their text" + EXPECTED);
            }
            return new PdfText(
                    LineBlocks.of(RunningLines.removed(pages)),
                    filled(document.getDocumentInformation().getTitle()),
                    filled(document.getDocumentInformation().getAuthor()),
                    filled(document.getDocumentCatalog().getLanguage()));
        } catch (InvalidPasswordException e) {
            throw new UnreadableCopyException("The PDF is locked with a password" + EXPECTED);
        } catch (UnreadableCopyException | CancellationException e) {
            throw e;
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException e) {
            // Broken objects surface as any of these.
            throw new UnreadableCopyException("The PDF is damaged and cannot be read" + EXPECTED);
        }
    }

    private static List<List<String>> pages(PDDocument document, BooleanSupplier cancelled) throws IOException {
        PDFTextStripper stripper = new CancellableStripper(cancelled);
        stripper.setLineSeparator("\n");
        stripper.setParagraphEnd("\n");
        List<List<String>> pages = new ArrayList<>();
        long length = 0;
        for (int page = 1; page <= document.getNumberOfPages() && length <= CopyReader.MOST_CHARS; page++) {
            poll(cancelled);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            String text = stripper.getText(document);
            length += text.length();
            pages.add(text.lines().toList());
        }
        return pages;
    }

    private static Optional<String> filled(String text) {
        return Optional.ofNullable(text).map(Spaces::collapse).filter(clean -> !clean.isEmpty());
    }

    private static void poll(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("reading the PDF was cancelled");
        }
    }

    /** Polls the cancelling within a page, which may hold millions of letters. */
    private static final class CancellableStripper extends PDFTextStripper {
        private static final int POLLED_EVERY = 4096;
        private final BooleanSupplier cancelled;
        private int letters;

        CancellableStripper(BooleanSupplier cancelled) {
            this.cancelled = cancelled;
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            letters++;
            if (letters % POLLED_EVERY == 0) {
                poll(cancelled);
            }
            super.processTextPosition(text);
        }
    }
}
