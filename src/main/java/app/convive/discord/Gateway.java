package app.convive.discord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;
import net.dv8tion.jda.api.utils.data.DataObject;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Finds the gateway on a server that is not Discord's own. JDA forgets the address after a failed connection and would
 * then ask the real one, so it is asked for here each time.
 */
final class Gateway extends SessionControllerAdapter {

    private final OkHttpClient http;
    private final URI apiUrl;

    Gateway(OkHttpClient http, URI apiUrl) {
        this.http = http;
        this.apiUrl = apiUrl;
    }

    @Override
    public String getGateway() {
        Request request =
                new Request.Builder().url(apiUrl.resolve("gateway").toString()).build();
        try (Response response = http.newCall(request).execute()) {
            if (!response.isSuccessful()) {
                throw new IOException("The gateway's address was refused with status " + response.code());
            }
            return DataObject.fromJson(response.body().byteStream()).getString("url");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
