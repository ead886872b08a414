package dateline.copy.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.copy.AlignedSentence;
import dateline.copy.Alignment;
import dateline.copy.CopyText;
import dateline.copy.Finding;
import dateline.copy.Verdict;
import dateline.model.Actor;
import dateline.model.ActorKind;
import dateline.model.Commentary;
import dateline.model.Paragraph;
import dateline.model.ParagraphKind;
import dateline.model.Passage;
import dateline.model.Rendition;
import dateline.model.SentenceId;
import dateline.model.Source;
import dateline.model.TitleBasis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sentence is exact only where no name, number, date or negation of the retelling is contradicted. */
class FactComparisonTest {
    /** Each sentence of an invented article, its retelling and its quotes. */
    private static final String[][] STORY = {
        {
            "On New Year’s Day, Norway’s premier Ola Berg and the Danish minister Eva Holm opened the ferry to mark"
                    + " the 75th birthday of the line.",
            "On 1 January the heads of Norway and Denmark, Ola Berg and Eva Holm, launched a boat in honour of the"
                    + " 75 years that the route had existed.",
            "opened the ferry to mark"
        },
        {
            "Since then relations between Oslo and Copenhagen have clearly improved after a hard winter.",
            "Ties of Norway with Denmark have been better from that time on, following a severe season.",
            "have clearly improved after a hard winter"
        },
        {
            "In late March 2018 Berg paid $6 million for four years of service, though the shipyard stayed closed.",
            "It was 6 million dollars that Berg gave in late March 2018 for 48 months of crossings, while the yard"
                    + " remained shut.",
            "the shipyard stayed closed"
        },
        {
            "The plan of the northern ports is rooted in careful reckoning by both sides.",
            "Sober calculation on either part stands behind what the harbours in the north intend.",
            "rooted in careful reckoning"
        },
        {
            "Holm did not sign it, and she was seen in Sweden on a Monday.",
            "It went without Holm's signature; on a Monday she turned up in Sweden.",
            "and she was seen in"
        },
        {
            "Two inspectors from Uppsala University later praised the engines of the vessel.",
            "The machinery found favour afterwards with two examiners of Uppsala University.",
            "later praised the engines of"
        },
        {
            "Over the last few years the hold of the ferry on the trade of the islands has grown, and the line is to"
                    + " some degree independent of Oslo.",
            "In these last few years the boat's share of island commerce grew; the route is fairly independent of"
                    + " Norway's capital.",
            "hold of the ferry on the trade of"
        },
        {
            "Critics were against the toll, which few captains paid, and the harbour declined to lower it.",
            "Opponents spoke against the fee, few skippers gave it, and the port declined to reduce it.",
            "captains paid, and the harbour"
        },
        {
            "Still, the crew is not against a new route, and it did not refuse the longer shifts.",
            "Yet the sailors are not against another line, and they did not refuse extra hours.",
            "the longer shifts"
        },
        {
            "Halvorsen argues that tides will decide, and the poet Lunde agrees with the teacher.",
            "It is the opinion of Halvorsen that the sea's rise and fall settles it; Lunde, a poet, thinks as the teacher"
                    + " does.",
            "argues that tides will decide"
        },
        {
            "Lunde has written of it: “Nothing moves the water but the moon,” she says, and Halvorsen nods.",
            "Lunde put it in verse, by which the moon alone moves the sea, to a nod of Halvorsen's.",
            "moves the water but the moon"
        },
        {
            "Supporters said that the toll of 4 million euros, which the islands had raised before 2004, will probably"
                    + " vanish between 2011 and 2015.",
            "Backers foresaw that the charge of 4 million euros, levied by the isles before 2004, would perhaps go"
                    + " between 2011 and 2015.",
            "which the islands had raised"
        },
        {
            "The guild told some papers that the winter timetable pleases captains along the whole coast.",
            "Along all the shore skippers like the winter schedule, as the guild let certain papers know.",
            "pleases captains along the whole"
        },
        {"Nobody on the quay had looked for such a heavy swell.", "The waves surprised all.", "for such a heavy swell"}
    };

    private static Commentary commentary() {
        List<Passage> passages = new ArrayList<>();
        List<String> retelling = new ArrayList<>();
        for (String[] row : STORY) {
            retelling.add(row[1]);
            SentenceId id = new SentenceId(1, retelling.size());
            passages.add(new Passage(id, id, Optional.of(row[2])));
        }
        Source source = new Source(
                "Ferry",
                TitleBasis.DESCRIPTIVE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                Optional.empty(),
                Rendition.RETELLING,
                List.of(new Paragraph(ParagraphKind.BODY, retelling)));
        List<Actor> actors = List.of(person("berg", "Ola Berg", "Berg"), person("holm", "Eva Holm", "Holm"));
        return new Commentary("ferry", source, actors, List.of(TestArticle.event(passages)), List.of());
    }

    private static Actor person(String id, String name, String alias) {
        return new Actor(id, name, ActorKind.PERSON, List.of(alias), Optional.empty(), Optional.empty());
    }

    private static Alignment align(String text) {
        return Aligner.align(commentary(), new CopyText(List.of(text)), () -> false);
    }

    private static String story() {
        return String.join(" ", List.of(STORY).stream().map(row -> row[0]).toList());
    }

    @Test
    void theArticleItselfIsExact() {
        Alignment alignment = align(story());
        assertEquals(
                "This is the article: 14 of 14 quotes in place, 14 of 14 sentences found, all exact.",
                alignment.reason());
        assertTrue(alignment.sentences().stream()
                .allMatch(sentence -> sentence.differing().isEmpty()));
    }

    /** Each line: a sentence, words of it, what stands there instead, and which words are marked. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | Danish | Finnish | Finnish",
                "1 | Norway’s | Poland’s | Poland",
                "1 | Eva Holm | Ola Berg | Ola Berg, Ola Berg",
                "1 | 75th | 85th | 85th",
                "1 | New Year’s Day | Christmas Day | Christmas Day",
                "1 | New Year’s Day | 3 January | 3",
                "2 | Copenhagen | Helsinki | Helsinki",
                "2 | Oslo and Copenhagen | Oslo and Oslo | Oslo, Oslo",
                "2 | Since then relations | Since then the bad relations | ''",
                "3 | March | April | April",
                "3 | 2018 | 2019 | 2019",
                "3 | late | early | early",
                "3 | $6 million | $7 million | 7 million",
                "3 | $6 million | $6 billion | 6 billion",
                "3 | four years | four months | four months",
                "3 | four years | 48 months | ''",
                "3 | Berg paid | Holm paid | Holm",
                "3 | Berg paid | Miller paid | Miller",
                "3 | stayed closed | stayed closed on Friday | ''",
                "4 | northern | southern | southern",
                "4 | is rooted | is not rooted | not",
                "4 | is rooted | isn't rooted | t",
                "4 | is rooted | was never rooted | never",
                "4 | by both sides | by both sides in May 1999 | May, 1999",
                "5 | did not sign | did sign | ''",
                "5 | Monday | Friday | Friday",
                "5 | Sweden | Ukraine | Ukraine",
                "6 | Uppsala University | Harvard University | Harvard",
                "6 | Two | Five | Five",
                "6 | engines of the vessel | engines of the vessel, it is a lie | lie",
                "7 | has grown | has not grown | not",
                "7 | some degree | no degree | no",
                "8 | were against | were not against | not",
                "8 | declined to | did not decline to | decline",
                "8 | declined to | never once declined to | declined",
                "9 | is not against | is against | ''",
                "9 | did not refuse | refused | refused",
                "10 | Halvorsen argues | Smith argues | Smith",
                "10 | Halvorsen argues | He argues | ''",
                "10 | Halvorsen argues | Others argue, as it is said, and Smith argues | Smith",
                "11 | Lunde has | Smith has | Smith",
                "12 | Supporters | Opponents | Opponents",
                "12 | euros | dollars | dollars",
                "12 | 4 million euros | $4 million | 4 million",
                "12 | 4 million euros | €4 million | ''",
                "12 | 4 million euros | 4 million tons | tons",
                "12 | before 2004 | after 2004 | after",
                "12 | before 2004 | since 2004 | since",
                "12 | before 2004 | until 2004 | ''",
                "12 | probably | certainly | certainly",
                "12 | 2011 and 2015 | 2015 and 2011 | 2015 and 2011",
                "13 | winter | summer | summer",
                "13 | The guild told | If the guild told | If",
                "13 | The guild told | Few believe that the guild told | Few",
                "13 | The guild told | He dreamt that the guild told | dreamt",
                "13 | The guild told | It is said that the guild told | It",
                "13 | The guild told | Contrary to rumours, the guild told | Contrary",
                "13 | The guild told | The guild wrongly told | wrongly",
                "13 | The guild told | The guild hardly told | hardly",
                "13 | The guild told | The guild scarcely told | scarcely",
                "13 | The guild told | The guild refused to tell | refused",
                "13 | The guild told | The guild failed to tell | failed",
                "13 | The guild told | The guild denied to | denied",
                "13 | The guild told | The guild no doubt told | ''",
                "13 | some papers | few papers | few",
                "13 | some papers | a few papers | ''",
                "13 | coast | coast, or so he claims | or",
                "14 | Nobody | Everybody | Everybody",
                "14 | Nobody | Somebody | Somebody",
                "14 | Nobody | Not a soul | ''",
                "3 | In late March | Before late March | Before",
                "3 | In late March | After late March | After",
                "3 | In late March | Since late March | ''",
                "3 | In late March | It took until late March | ''",
                "12 | before 2004 | in 2004 | in",
                "4 | by both sides. | by both sides? No. | ''",
                "4 | by both sides. | by both sides? No, it is not. | ''",
                "10 | Halvorsen argues | Halvorsen’s opponent argues | opponent",
                "10 | the poet Lunde | the poet Lunde’s rival | rival",
                "13 | coast | coast, 5 times | 5",
                "13 | coast | coast, five times | five",
            })
    void whatContradictsTheRetellingIsNotExact(int number, String words, String instead, String marked) {
        String sentence = STORY[number - 1][0];
        String changed = sentence.replace(words, instead);
        assertTrue(!changed.equals(sentence), "replaced");
        Alignment alignment = align(story().replace(sentence, changed));
        AlignedSentence found = alignment.sentences().get(number - 1);
        boolean isHarmless = List.of(
                        "48 months",
                        "Since then the bad relations",
                        "stayed closed on Friday",
                        "He argues",
                        "€4 million",
                        "until 2004",
                        "The guild no doubt told",
                        "Not a soul",
                        "Since late March",
                        "It took until late March",
                        "a few papers")
                .contains(instead);
        assertEquals(isHarmless ? Finding.EXACT : Finding.CHANGED, found.finding(), found::toString);
        assertEquals(
                marked,
                String.join(
                        ", ",
                        found.differing().stream()
                                .map(range -> range.in(found.words()))
                                .toList()));
        assertEquals(
                isHarmless ? STORY.length : STORY.length - 1,
                alignment.count(Finding.EXACT),
                () -> alignment.sentences().toString());
        assertEquals(Verdict.ARTICLE, alignment.verdict());
    }

    @Test
    void aTextPutTogetherFromQuotesIsNotTheArticle() {
        List<String> lies = new ArrayList<>();
        for (String[] row : STORY) {
            lies.add("It is well known that " + row[2] + ".");
        }
        Alignment alignment = align(String.join(" ", lies));
        assertEquals(Verdict.OTHER, alignment.verdict(), alignment.reason());
        assertEquals(0, alignment.count(Finding.EXACT));
        assertEquals(
                "This is not the article: it has 14 of 14 quotes, but hardly a name or number of what stands around"
                        + " them.",
                alignment.reason());
    }
}
