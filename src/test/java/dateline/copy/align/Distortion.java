package dateline.copy.align;

import dateline.copy.CopyText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What happens to an article on its way to a reader; what should be found for each sentence is kept beside it. */
final class Distortion {
    private static final List<String> SUBSTITUTES =
            List.of("apparently", "officials", "several", "notable", "rather", "former", "within", "recent", "largely");
    private static final List<String> CLUTTER = List.of(
            "Advertisement",
            "Share this article",
            "Read more: What we know so far about the county's plans for the coming winter",
            "Photo: The old building seen from the river, in a picture taken last autumn. Credit: R. Vance",
            "Subscribe to our newsletter and get the best stories of the week every Friday at 7 a.m.",
            "Most popular",
            "Council approves second bridge after night of argument",
            "Researchers find new species of moth in city park, and nobody noticed for 40 years",
            "By our staff reporters",
            "Updated at 11:42 a.m.",
            "You have 2 free articles left this month. Log in or subscribe to continue reading.");

    private final Random random;
    /** The copy: paragraphs of sentences; the text of a sentence that is found again is the very same object. */
    private final List<List<String[]>> paragraphs = new ArrayList<>();

    private final List<String[]> expected = new ArrayList<>();
    private final List<String> before = new ArrayList<>();
    private final List<String> after = new ArrayList<>();
    private final List<Integer> adverts = new ArrayList<>();

    Distortion(TestArticle article, long seed) {
        random = new Random(seed);
        for (List<TestArticle.Row> rows : article.paragraphs()) {
            List<String[]> paragraph = new ArrayList<>();
            for (TestArticle.Row row : rows) {
                String[] sentence = {row.original()};
                paragraph.add(sentence);
                expected.add(sentence);
            }
            paragraphs.add(paragraph);
        }
    }

    /** For each numbered sentence what the copy says; nothing where it was deleted. */
    List<String> expected() {
        return expected.stream().map(sentence -> sentence[0]).toList();
    }

    CopyText copy() {
        List<String> blocks = new ArrayList<>(before);
        for (int i = 0; i < paragraphs.size(); i++) {
            List<String> words = paragraphs.get(i).stream()
                    .map(sentence -> sentence[0])
                    .filter(text -> !text.isEmpty())
                    .toList();
            if (!words.isEmpty()) {
                blocks.add(String.join(" ", words));
            }
            if (adverts.contains(i)) {
                blocks.add(CLUTTER.get(random.nextInt(CLUTTER.size())));
                blocks.add(CLUTTER.get(random.nextInt(CLUTTER.size())));
            }
        }
        blocks.addAll(after);
        return new CopyText(blocks);
    }

    Distortion clutter() {
        List<String> pieces = new ArrayList<>(CLUTTER);
        Collections.shuffle(pieces, random);
        before.addAll(pieces.subList(0, 6));
        after.addAll(pieces.subList(4, pieces.size()));
        for (int i = 0; i < paragraphs.size(); i++) {
            if (random.nextInt(4) == 0) {
                adverts.add(i);
            }
        }
        return this;
    }

    Distortion typography() {
        expected.forEach(sentence -> sentence[0] = sentence[0]
                .replaceAll("\"(?=['\\w])", "\u201c")
                .replaceAll("(?<=[\u201c ])'(?=\\w)", "\u2018")
                .replace('"', '\u201d')
                .replace('\'', '\u2019')
                .replace(" \u2014 ", " - ")
                .replace(" of ", "\u00a0of ")
                .replaceAll("(\\w{5})(ing)\\b", "$1\u00ad$2"));
        return this;
    }

    /** Puts other words in the place of one to three, in every tenth sentence. */
    Distortion edits() {
        for (String[] sentence : expected) {
            if (random.nextInt(10) == 0) {
                int changes = 1 + random.nextInt(3);
                for (int i = 0; i < changes; i++) {
                    sentence[0] = edited(sentence[0]);
                }
            }
        }
        return this;
    }

    private String edited(String sentence) {
        Matcher words = Pattern.compile("(?<= )\\p{Ll}{3,}(?= )").matcher(sentence);
        List<int[]> places = new ArrayList<>();
        while (words.find()) {
            places.add(new int[] {words.start(), words.end()});
        }
        if (places.isEmpty()) {
            return sentence;
        }
        int[] place = places.get(random.nextInt(places.size()));
        String substitute = SUBSTITUTES.get(random.nextInt(SUBSTITUTES.size()));
        return sentence.substring(0, place[0]) + substitute + sentence.substring(place[1]);
    }

    Distortion deletions(int count) {
        for (int i = 0; i < count; i++) {
            expected.get(random.nextInt(expected.size()))[0] = "";
        }
        return this;
    }

    Distortion merge() {
        int first = random.nextInt(paragraphs.size() - 1);
        paragraphs.get(first).addAll(paragraphs.remove(first + 1));
        return this;
    }

    Distortion split() {
        int at = random.nextInt(paragraphs.size());
        List<String[]> paragraph = paragraphs.get(at);
        if (paragraph.size() > 1) {
            int cut = 1 + random.nextInt(paragraph.size() - 1);
            paragraphs.add(at + 1, new ArrayList<>(paragraph.subList(cut, paragraph.size())));
            paragraphs.set(at, new ArrayList<>(paragraph.subList(0, cut)));
        }
        return this;
    }

    Distortion swap() {
        int first = random.nextInt(paragraphs.size());
        int second = random.nextInt(paragraphs.size());
        Collections.swap(paragraphs, first, second);
        return this;
    }
}
