package app.convive.network;

/**
 * Something that members may decide about their own data beside seeing and erasing it.
 *
 * @param label of its button, in the member's language
 * @param verb of its button, which the room that offers the choice declares
 */
public record PersonalChoice(String label, String verb) {}
