package dateline.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class Utf8CheckTest {
    @Property
    void findsTheFirstBadCharacterWhereTheDecoderOfThePlatformDoes(
            @ForAll("bytes") byte[] bytes, @ForAll("pages") int page) {
        Utf8Check check = new Utf8Check();
        for (int from = 0; from < bytes.length && check.malformedAt() < 0; from += page) {
            byte[] part = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + page));
            check.accept(part, part.length, from);
        }
        check.end();
        assertEquals(firstMalformed(bytes), check.malformedAt());
    }

    @Provide
    Arbitrary<Integer> pages() {
        return Arbitraries.integers().between(1, 20);
    }

    /** Characters of all lengths, with bytes that are wrong thrown in here and there. */
    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<byte[]> right = Arbitraries.of("a", "plain words\\", "\\ud", "é", "€", "한", "😀", "\u0800", "\uffff")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> any = Arbitraries.bytes().map(b -> new byte[] {b});
        Arbitrary<byte[]> edges = Arbitraries.of("c0af", "eda080", "f4908080", "f08080", "e08080", "c3", "f09f98")
                .map(hex -> HexFormat.of().parseHex(hex));
        Arbitrary<List<byte[]>> pieces = Arbitraries.frequencyOf(
                        Tuple.of(20, right), Tuple.of(1, any), Tuple.of(1, edges))
                .list()
                .ofMaxSize(20);
        return pieces.map(list -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            list.forEach(out::writeBytes);
            return out.toByteArray();
        });
    }

    private static long firstMalformed(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result =
                StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length + 1), true);
        return result.isError() ? in.position() : -1;
    }
}
