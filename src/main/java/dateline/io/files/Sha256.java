package dateline.io.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Computes checksums, by which damaged and changed files are found. */
public final class Sha256 {
    private Sha256() {}

    /** Returns the SHA-256 of a content as 64 hexadecimal digits. */
    public static String of(byte[] content) {
        MessageDigest digest = digest();
        digest.update(content);
        return words(digest);
    }

    static String words(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
