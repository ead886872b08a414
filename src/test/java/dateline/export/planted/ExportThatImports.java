package dateline.export.planted;

import dateline.io.imports.Importer;

/** Reaches from the export across to the imports. */
final class ExportThatImports {
    private ExportThatImports() {}

    static String violate() {
        return Importer.class.getName();
    }
}
