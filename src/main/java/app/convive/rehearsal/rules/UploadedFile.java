package app.convive.rehearsal.rules;

/**
 * A file that came with a request.
 *
 * @param index its number in the form ({@code files[index]})
 */
@SuppressWarnings("ArrayRecordComponent") // never compared: bytes pass through as they came
public record UploadedFile(int index, String name, String contentType, byte[] bytes) {}
