package dateline.io.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.io.commentary.CommentaryReader;
import dateline.io.json.JsonSpan;
import dateline.model.Commentary;
import dateline.model.Event;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Examples of texts that people have written, and what an edit makes of them. */
class CommentaryUpdateTest {
    static final String BY_HAND = """
            { "format": "dateline/1",  "id" : "h",
              "checked": { "by": "Ada" },
              "source": {"title": "The harbour \\u00fcber all", "paragraphs": [{ "sentences": ["One.", "Two."] }]},

              "events": [
                { "when": "2021-06-13", "id": "vote", "title": "Vote",
                  "category": "politics", "x-colour": "red" },

                { "id": "court", "title": "Court", "when": "2021-07",
                  "passages": [{ "at": "1.2" }], "note": null },
                { "id": "end", "title": "End", "when": "2022" }
              ]
            }
            """;

    static Commentary read(String json) {
        return CommentaryReader.read(json.getBytes(StandardCharsets.UTF_8))
                .partial()
                .orElseThrow()
                .commentary();
    }

    private static String edited(String original, UnaryOperator<Commentary> edit) throws IOException {
        Commentary before = read(original);
        return UpdateLawsTest.updated(original, before, edit.apply(before));
    }

    private static String withEvents(String original, UnaryOperator<List<Event>> edit) throws IOException {
        return edited(original, before -> Edits.withEvents(before, edit.apply(new ArrayList<>(before.events()))));
    }

    /** Returns the event of a JSON object, in a document of two sentences. */
    private static Event event(String json) {
        String source = "{\"title\":\"T\",\"paragraphs\":[{\"sentences\":[\"One.\",\"Two.\"]}]}";
        return read("{\"format\":\"dateline/1\",\"id\":\"x\",\"source\":" + source + ",\"events\":[" + json + "]}")
                .events()
                .get(0);
    }

    private static String withEvent(int index, String json) throws IOException {
        return withEvents(BY_HAND, events -> {
            events.set(index, event(json));
            return events;
        });
    }

    @Test
    void anEscapeOutsideTheChangedWordStays() throws IOException {
        assertEquals(
                BY_HAND.replace("\\u00fcber all", "\\u00fcber “none”"),
                edited(BY_HAND, before -> Edits.titled(before, "The harbour über “none”")));
    }

    @Test
    void aNewKeyFollowsTheOneBeforeItInTheUsualOrder() throws IOException {
        assertEquals(
                BY_HAND.replace("\"End\", \"when\": \"2022\"", "\"End\", \"when\": \"2022\", \"status\": \"expected\""),
                withEvent(2, "{ \"id\": \"end\", \"title\": \"End\", \"when\": \"2022\", \"status\": \"expected\" }"));
        assertEquals(
                BY_HAND.replace("\"politics\",", "\"politics\", \"summary\": \"S\","), withEvents(BY_HAND, events -> {
                    Event other = event(
                            "{\"id\": \"vote\", \"title\": \"Vote\", \"when\": \"2021-06-13\", \"category\": \"politics\", \"summary\": \"S\"}");
                    events.set(0, other);
                    return events;
                }));
    }

    @Test
    void aListInPlaceOfNullStaysOnTheLine() throws IOException {
        String original = BY_HAND.replace("\"2022\"", "\"2022\", \"places\": null");
        assertEquals(
                BY_HAND.replace("\"2022\"", "\"2022\", \"places\": [\"A\", \"B\"]"), withEvents(original, events -> {
                    events.set(
                            2,
                            event(
                                    "{\"id\": \"end\", \"title\": \"End\", \"when\": \"2022\", \"places\": [\"A\",\"B\"] }"));
                    return events;
                }));
    }

    @Test
    void aRemovedKeyThatBeginsALineLeavesTheLine() throws IOException {
        assertEquals(BY_HAND.replace("\"category\": \"politics\", ", ""), withEvents(BY_HAND, events -> {
            events.set(0, event("{\"id\": \"vote\", \"title\": \"Vote\", \"when\": \"2021-06-13\"}"));
            return events;
        }));
        assertEquals(BY_HAND.replace("\"passages\": [{ \"at\": \"1.2\" }], ", ""), withEvents(BY_HAND, events -> {
            events.set(1, event("{\"id\": \"court\", \"title\": \"Court\", \"when\": \"2021-07\"}"));
            return events;
        }));
    }

    @Test
    void anEventIsCutOutWithItsCommaAndLines() throws IOException {
        int vote = BY_HAND.indexOf("    { \"when\"");
        int court = BY_HAND.indexOf("\n\n    { \"id\": \"court\"");
        int end = BY_HAND.indexOf("\n    { \"id\": \"end\"");
        List<String> events = List.of(
                BY_HAND.substring(vote, court + 2),
                BY_HAND.substring(court, end),
                BY_HAND.substring(end - 1, BY_HAND.indexOf("\n  ]")));
        for (int i = 0; i < events.size(); i++) {
            int index = i;
            assertEquals(BY_HAND.replace(events.get(i), ""), withEvents(BY_HAND, list -> {
                list.remove(index);
                return list;
            }));
        }
        assertFalse(withEvents(BY_HAND, list -> List.of()).contains("events"));
    }

    @Test
    void aNewEventIsLaidOutAtTheIndentationOfTheOthers() throws IOException {
        Event added =
                event("{\"id\": \"new\", \"title\": \"New\", \"when\": \"2023\", \"passages\": [{\"at\": \"1.1\"}]}");
        assertEquals(BY_HAND.replace("\"2022\" }", """
                        "2022" },
                            {
                              "id": "new",
                              "title": "New",
                              "when": "2023",
                              "basis": "stated",
                              "status": "happened",
                              "passages": [
                                { "at": "1.1" }
                              ]
                            }"""), withEvents(BY_HAND, events -> {
            events.add(added);
            return events;
        }));
    }

    @Test
    void anEventInPlaceOfAnotherHasNoneOfItsUnknownKeys() throws IOException {
        String replaced = withEvents(BY_HAND, events -> {
            events.set(0, event("{\"id\": \"other\", \"title\": \"Other\", \"when\": \"2021\"}"));
            return events;
        });
        assertEquals(List.of("other", "court", "end"), ids(replaced));
        assertFalse(replaced.contains("x-colour"), replaced);
    }

    @Test
    void aChangedPassageKeepsItsUnknownKeysAndItsLayout() throws IOException {
        String original = BY_HAND.replace(
                "[{ \"at\": \"1.2\" }]", "[{ \"x\": 1, \"at\": \"1.1\" }, { \"x\": 2, \"at\": \"1.2\" }]");
        Event changed = event("{\"id\": \"court\", \"title\": \"Court\", \"when\": \"2021-07\","
                + "\"passages\": [{\"at\": \"1.1\"}, {\"at\": \"1.1-1.2\"}, {\"at\": \"1.2\", \"quote\": \"Two.\"}]}");
        assertEquals(
                original.replace(
                        "\"x\": 2, \"at\": \"1.2\" }",
                        "\"x\": 2, \"at\": \"1.1-1.2\" }, { \"at\": \"1.2\", \"quote\": \"Two.\" }"),
                withEvents(original, events -> {
                    events.set(1, changed);
                    return events;
                }));
    }

    @Test
    void aPassageInAnotherNotationStaysWhereOneIsAdded() throws IOException {
        String original = BY_HAND.replace("[{ \"at\": \"1.2\" }]", "[{ \"at\": \"1.2-1.2\" }]");
        Event changed = event("{\"id\": \"court\", \"title\": \"Court\", \"when\": \"2021-07\","
                + "\"passages\": [{\"at\": \"1.2\"}, {\"at\": \"1.1\"}]}");
        assertEquals(
                original.replace("\"1.2-1.2\" }", "\"1.2-1.2\" }, { \"at\": \"1.1\" }"),
                withEvents(original, events -> {
                    events.set(1, changed);
                    return events;
                }));
    }

    @Test
    void eventsInAnotherOrderKeepTheirTexts() throws IOException {
        String turned = withEvents(BY_HAND, events -> {
            Collections.reverse(events);
            return events;
        });
        assertEquals(List.of("end", "court", "vote"), ids(turned));
        for (String text : List.of(
                "{ \"id\": \"court\", \"title\": \"Court\", \"when\": \"2021-07\",\n      \"passages\"",
                "\"category\": \"politics\", \"x-colour\": \"red\" }\n  ]")) {
            assertTrue(turned.contains(text), turned);
        }
    }

    private static List<String> ids(String json) {
        return read(json).events().stream().map(Event::id).toList();
    }

    @Test
    void commasAtTheStartOfLinesStayThere() throws IOException {
        String original = """
                { "format": "dateline/1"
                , "id": "h"
                , "source": { "title": "T" }
                , "events":
                  [ { "id": "a", "title": "A", "when": "2021" }
                  , { "id": "b", "title": "B", "when": "2021" }
                  ]
                }
                """;
        assertEquals(
                original.replace("  , { \"id\": \"b\", \"title\": \"B\", \"when\": \"2021\" }\n", ""),
                withEvents(original, events -> events.subList(0, 1)));
        assertEquals(
                original.replace(
                        "  ]",
                        "  , { \"id\": \"c\", \"title\": \"C\", \"when\": \"2021\", \"basis\": \"stated\", \"status\": \"happened\" }\n  ]"),
                withEvents(original, events -> {
                    events.add(event("{\"id\": \"c\", \"title\": \"C\", \"when\": \"2021\"}"));
                    return events;
                }));
    }

    @Test
    void faultyItemsStayInTheFile() throws IOException {
        String faulty = "    { \"id\": \"bad\", \"title\": 5 },\n";
        String original = BY_HAND.replace("    { \"id\": \"end\"", faulty + "    { \"id\": \"end\"");
        assertEquals(3, read(original).events().size());
        assertEquals(original.replace("\"End\"", "\"Finish\""), withEvents(original, events -> {
            events.set(2, Edits.titled(events.get(2), "Finish"));
            return events;
        }));
        assertEquals(List.of("bad"), bare(withEvents(original, events -> List.of())));
    }

    private static List<String> bare(String json) {
        return JsonSpan.of(json).member("events").orElseThrow().elements().stream()
                .map(event -> event.member("id").orElseThrow().string().orElseThrow())
                .toList();
    }

    @Test
    void faultyPassagesStayBehindTheirNeighbours() throws IOException {
        String original = BY_HAND.replace(
                "[{ \"at\": \"1.2\" }]", "[{ \"at\": \"1.1\" }, { \"at\": \"9.9\" }, { \"at\": \"1.2\", \"x\": 1 }]");
        assertEquals(original.replace("{ \"at\": \"1.1\" }, ", ""), withEvents(original, events -> {
            events.set(
                    1,
                    event(
                            "{\"id\": \"court\", \"title\": \"Court\", \"when\": \"2021-07\", \"passages\": [{\"at\": \"1.2\"}] }"));
            return events;
        }));
    }

    @Test
    void ofAKeyThatStandsTwiceTheFirstCountsAndIsChanged() throws IOException {
        String original = BY_HAND.replace("{\"title\": \"The", "{\"title\": \"First\", \"title\": \"The");
        assertEquals(
                original.replace("\"First\"", "\"Second\""),
                edited(original, before -> Edits.titled(before, "Second")));
    }
}
