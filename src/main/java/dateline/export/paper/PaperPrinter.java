package dateline.export.paper;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/** Prints a PDF: vectors and letters at the resolution of the printer. Needs no display and shows no window. */
public final class PaperPrinter {
    private PaperPrinter() {}

    /** Returns the names of the printers, that of the system's choice first; may take seconds, so not for the window's thread. */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService())
                .map(PrintService::getName)
                .ifPresent(names::add);
        Arrays.stream(services())
                .map(PrintService::getName)
                .filter(name -> !names.contains(name))
                .sorted()
                .forEach(names::add);
        return names;
    }

    private static PrintService[] services() {
        return PrintServiceLookup.lookupPrintServices(DocFlavor.SERVICE_FORMATTED.PAGEABLE, null);
    }

    /**
     * Prints.
     *
     * @param pdf the PDF
     * @param title what the printer's queue calls it
     * @param printer the name of the printer
     * @param copies how many, from 1
     * @param cancelled asked before each page
     * @param onPage hears the number of each page, from 1, before it is sent; a page may be sent in several parts
     * @throws IOException if there is no such printer, or it fails; the message says so
     * @throws CancellationException if it is cancelled
     */
    public static void print(
            byte[] pdf, String title, String printer, int copies, BooleanSupplier cancelled, IntConsumer onPage)
            throws IOException {
        PrintService service = Arrays.stream(services())
                .filter(each -> each.getName().equals(printer))
                .findFirst()
                .orElseThrow(() -> new IOException("there is no printer " + printer + " any more"));
        print(pdf, title, service, copies, cancelled, onPage);
    }

    static void print(
            byte[] pdf, String title, PrintService service, int copies, BooleanSupplier cancelled, IntConsumer onPage)
            throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            job.setJobName(title);
            job.setCopies(copies);
            job.setPageable(new WatchedPages(new PDFPageable(document), cancelled, onPage));
            job.print();
        } catch (PrinterAbortException e) {
            throw (CancellationException) new CancellationException("printing was cancelled").initCause(e);
        } catch (PrinterException e) {
            throw new IOException("the printer refused: " + e.getMessage(), e);
        }
    }

    /** Pages of which each is announced, until no more are wanted. */
    private record WatchedPages(Pageable pages, BooleanSupplier cancelled, IntConsumer onPage) implements Pageable {
        @Override
        public int getNumberOfPages() {
            return pages.getNumberOfPages();
        }

        @Override
        public PageFormat getPageFormat(int page) {
            return pages.getPageFormat(page);
        }

        @Override
        public Printable getPrintable(int page) {
            Printable printable = pages.getPrintable(page);
            return (graphics, format, index) -> {
                if (cancelled.getAsBoolean()) {
                    throw new PrinterAbortException("no longer wanted");
                }
                onPage.accept(page + 1);
                return printable.print(graphics, format, index);
            };
        }
    }
}
