package app.convive.question.understanding.words;

/** One meaning of a phrase. */
public record Tag(Role role, String value) {

    public boolean is(Role wanted, String wantedValue) {
        return role == wanted && value.equals(wantedValue);
    }
}
