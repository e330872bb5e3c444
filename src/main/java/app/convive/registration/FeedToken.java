package app.convive.registration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret in the address of a calendar. */
record FeedToken(String secret) {

    /** 160 bits: nobody guesses it, so nothing needs to count the guesses. */
    private static final int OCTETS = 20;

    private static final SecureRandom RANDOM = new SecureRandom();

    static FeedToken fresh() {
        byte[] octets = new byte[OCTETS];
        RANDOM.nextBytes(octets);
        return new FeedToken(Base64.getUrlEncoder().withoutPadding().encodeToString(octets));
    }

    /** What is kept of it. The database compares hashes, so how long that takes tells nothing about the secret. */
    String hash() {
        return sha256(secret.getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] octets) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** It stays out of logs. */
    @Override
    public String toString() {
        return "FeedToken";
    }
}
