package dateline.io.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that hold no plain text are told by their first bytes. */
class FileKindTest {
    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("content".getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void filesOfOfficesAreToldByTheNamesInTheZip() throws IOException {
        assertEquals(
                Optional.of(FileKind.WORD),
                FileKind.of(zip("[Content_Types].xml", "_rels/.rels", "word/document.xml")));
        assertEquals(Optional.of(FileKind.SPREADSHEET), FileKind.of(zip("[Content_Types].xml", "xl/workbook.xml")));
        assertEquals(Optional.of(FileKind.SLIDES), FileKind.of(zip("[Content_Types].xml", "ppt/presentation.xml")));
        assertEquals(Optional.of(FileKind.ZIP), FileKind.of(zip("photo.raw", "notes.txt")));
    }

    @Test
    void aSignatureTellsTheKind() {
        Map<String, FileKind> kinds = new LinkedHashMap<>();
        kinds.put("\u0089PNG\r\n", FileKind.PICTURE);
        kinds.put("\u00ff\u00d8\u00ff\u00e0", FileKind.PICTURE);
        kinds.put("GIF89a", FileKind.PICTURE);
        kinds.put("RIFF1234WEBPVP8", FileKind.PICTURE);
        kinds.put("\0\0\0\030ftypheic", FileKind.PICTURE);
        kinds.put("\0\0\0\030ftypisom", FileKind.MEDIA);
        kinds.put("RIFF1234WAVEfmt", FileKind.MEDIA);
        kinds.put("%PDF-1.7", FileKind.PDF);
        kinds.put("{\\rtf1", FileKind.RICH_TEXT);
        kinds.put("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", FileKind.OLD_OFFICE);
        kinds.put("\u001f\u008b\u0008", FileKind.ARCHIVE);
        kinds.put("7z\u00bc\u00af", FileKind.ARCHIVE);
        kinds.forEach((start, kind) ->
                assertEquals(Optional.of(kind), FileKind.of(start.getBytes(StandardCharsets.ISO_8859_1)), start));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"format\": 1}", "title;date", "<html>", "PK is no zip", "Big Bang", "{", ""})
    void textHasNoKind(String text) {
        assertEquals(Optional.empty(), FileKind.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
