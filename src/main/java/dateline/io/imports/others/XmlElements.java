package dateline.io.imports.others;

import dateline.io.imports.builder.ImportReport;
import dateline.io.imports.builder.PlainText;
import dateline.io.problems.SourcePosition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.helpers.LocatorImpl;

/**
 * Reads XML element by element.
 *
 * <p>Document types are refused, so that no other file is ever opened and no entity grows; the depth of elements and the
 * length of their texts are limited.
 */
final class XmlElements extends DefaultHandler2 {
    private static final int MAX_DEPTH = 50;
    private static final int MAX_CHILDREN = 1_000;

    /** Ends the reading of a file that is not to be read further. */
    private static final class Refused extends SAXException {
        private static final long serialVersionUID = 1L;
        private final String expected;

        Refused(String fault, String expected) {
            super(fault);
            this.expected = expected;
        }
    }

    private final ImportReport report;

    /** The names of elements whose children are handed over one by one, instead of being kept. */
    private final Set<String> lists;

    private final Consumer<XmlElement> consumer;
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private Locator locator = new LocatorImpl();

    /** The number of elements so far in the list that is open. */
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

    /** Reads a file, as far as it is XML. */
    void read(byte[] content) {
        try {
            SAXParser parser = SAXParserFactory.newDefaultInstance().newSAXParser();
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", this);
            parser.parse(new ByteArrayInputStream(content), this);
        } catch (Refused e) {
            report.error(position(path()), e.getMessage(), "", e.expected);
        } catch (SAXException | IOException e) {
            String reason = PlainText.oneLine(String.valueOf(e.getMessage()));
            report.error(position(path()), "the file is no well-formed XML from here on: " + reason, "", "");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The Java runtime has no XML parser", e);
        }
    }

    @Override
    public void setDocumentLocator(Locator given) {
        locator = given;
    }

    private SourcePosition position(String path) {
        return new SourcePosition(Math.max(1, locator.getLineNumber()), Math.max(1, locator.getColumnNumber()), path);
    }

    private String path() {
        return open.isEmpty() ? "" : open.peek().position().pointer();
    }

    @Override
    public void startDTD(String name, String publicId, String systemId) throws SAXException {
        throw new Refused(
                "the file has a document type, which is refused: it could bring in other files",
                "XML without <!DOCTYPE ...>");
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        if (open.size() >= MAX_DEPTH) {
            throw new Refused("the elements are nested too deeply", MAX_DEPTH + " levels at most");
        }
        String step = name;
        if (isInList()) {
            listed++;
            step = name + "[" + listed + "]";
        } else if (open.size() == 1) {
            listed = 0;
        }
        open.push(new XmlElement(name, position(path() + "/" + step)));
    }

    private boolean isInList() {
        return open.size() == 2 && lists.contains(open.peek().name());
    }

    @Override
    public void characters(char[] text, int start, int length) {
        open.peek().append(text, start, length);
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        XmlElement closed = open.pop();
        boolean isTop = open.size() == 1 && !lists.contains(closed.name());
        if (isInList() || isTop) {
            consumer.accept(closed);
        } else if (open.size() > 1 && open.peek().children().size() < MAX_CHILDREN) {
            open.peek().children().add(closed);
        }
    }
}
