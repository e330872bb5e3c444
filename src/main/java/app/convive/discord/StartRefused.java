package app.convive.discord;

/** Convive cannot start as configured. The message is the one line that the operator reads: what is wrong, what to do. */
public class StartRefused extends RuntimeException {

    public StartRefused(String line) {
        super(line);
    }
}
