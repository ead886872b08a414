package dateline.ui.print;

import dateline.export.paper.PaperPrinter;
import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/** The printers of the system. Its methods take long and may be called on any thread but the window's. */
public interface Printers {
    /** Returns the names of the printers, that of the system's choice first. */
    List<String> names();

    /**
     * Prints.
     *
     * @param pdf what is printed
     * @param title what the printer's queue calls it
     * @param request has the printer and the number of copies
     * @param cancelled asked before each page
     * @param onPage hears the number of each page, from 1
     * @throws IOException if the printer fails
     */
    void print(byte[] pdf, String title, PrintRequest request, BooleanSupplier cancelled, IntConsumer onPage)
            throws IOException;

    /** Returns the printers that the system knows. */
    static Printers ofSystem() {
        return new Printers() {
            @Override
            public List<String> names() {
                return PaperPrinter.names();
            }

            @Override
            public void print(
                    byte[] pdf, String title, PrintRequest request, BooleanSupplier cancelled, IntConsumer onPage)
                    throws IOException {
                PaperPrinter.print(pdf, title, request.printer(), request.copies(), cancelled, onPage);
            }
        };
    }
}
