package app.convive.rehearsal.api;

/** What one route of the API does. It runs inside the world's lock and may throw Discord's refusals. */
@FunctionalInterface
public interface Operation {
    Answer answer(Call call);
}
