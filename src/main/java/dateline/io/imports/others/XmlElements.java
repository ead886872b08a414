package dateline.io.imports.others;

import dateline.io.imports.builder.ImportReport;
import dateline.io.imports.builder.Place;
import dateline.io.imports.builder.PlainText;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML element by element: document types and entities of its own are refused, nesting and the sizes of texts are
 * bounded, and no other file is ever opened.
 */
final class XmlElements {
    private static final int MAX_DEPTH = 50;
    private static final int MAX_CHILDREN = 1_000;

    private final ImportReport report;
    /** Elements whose children are handed over one by one, instead of being kept. */
    private final Set<String> lists;

    private final Consumer<XmlElement> consumer;
    private final Deque<XmlElement> open = new ArrayDeque<>();
    /** How many elements the list that is open has had. */
    private int listed;

    /**
     * Makes a reader.
     *
     * @param lists the names of the elements below the root whose children are handed over one by one
     * @param consumer takes each of those children, and each other element below the root, when it is closed
     */
    XmlElements(Set<String> lists, Consumer<XmlElement> consumer, ImportReport report) {
        this.lists = Set.copyOf(lists);
        this.consumer = consumer;
        this.report = report;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entities are refused");
        });
        return factory;
    }

    /** Reads a file, as far as it is XML. */
    void read(byte[] content) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(content));
            try {
                boolean on = true;
                while (on && reader.hasNext()) {
                    on = accept(reader, next(reader));
                }
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            fail(e.getLocation(), e.getMessage());
        }
    }

    /** Moves on; what the parser of the JDK throws at nonsense is not always an exception of its own kind. */
    private static int next(XMLStreamReader reader) throws XMLStreamException {
        try {
            return reader.next();
        } catch (RuntimeException e) {
            throw new XMLStreamException("the parser cannot make sense of it", reader.getLocation(), e);
        }
    }

    private void fail(Location location, String message) {
        String reason = message == null ? "" : message.replaceFirst("(?s).*\\nMessage: ", "");
        Place at = location == null ? Place.START : place(location);
        report.error(at, "the file is no well-formed XML from here on: " + PlainText.oneLine(reason), "", "");
    }

    private Place place(Location location) {
        return new Place(Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()), path());
    }

    private String path() {
        return open.isEmpty() ? "" : open.peek().place().pointer();
    }

    /** Takes a piece of the file; tells whether to go on. */
    private boolean accept(XMLStreamReader reader, int event) {
        switch (event) {
            case XMLStreamConstants.DTD -> {
                report.error(
                        place(reader.getLocation()),
                        "the file has a document type, which is refused: it could bring in other files",
                        "",
                        "XML without <!DOCTYPE ...>");
                return false;
            }
            case XMLStreamConstants.START_ELEMENT -> {
                return start(reader);
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (!open.isEmpty()) {
                    open.peek().append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                }
            }
            case XMLStreamConstants.END_ELEMENT -> end();
            default -> {}
        }
        return true;
    }

    private boolean start(XMLStreamReader reader) {
        if (open.size() >= MAX_DEPTH) {
            report.error(
                    place(reader.getLocation()),
                    "the elements are nested too deeply",
                    "",
                    MAX_DEPTH + " levels at most");
            return false;
        }
        String name = reader.getLocalName();
        Location location = reader.getLocation();
        String step = name;
        if (!open.isEmpty() && isList(open.peek())) {
            listed++;
            step = name + "[" + listed + "]";
        } else if (open.size() == 1) {
            listed = 0;
        }
        open.push(new XmlElement(
                name,
                new Place(
                        Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()), pathOf(step))));
        return true;
    }

    private String pathOf(String step) {
        return path() + "/" + step;
    }

    private boolean isList(XmlElement element) {
        return open.size() == 2 && lists.contains(element.name());
    }

    private void end() {
        XmlElement closed = open.pop();
        int depth = open.size();
        boolean ofList = depth == 2 && lists.contains(open.peek().name());
        boolean top = depth == 1 && !lists.contains(closed.name());
        if (ofList || top) {
            consumer.accept(closed);
        } else if (depth > 1 && open.peek().children().size() < MAX_CHILDREN) {
            open.peek().children().add(closed);
        }
    }
}
