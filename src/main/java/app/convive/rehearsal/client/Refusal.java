package app.convive.rehearsal.client;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a real client would not let a person do. */
public final class Refusal extends RuntimeException {

    /** Why, with the words that the page shows. */
    public enum Reason {
        BAD_REQUEST("Cette demande n’a pas de sens.", "This request makes no sense."),
        NOT_FOUND("Introuvable.", "Not found."),
        NOT_A_MEMBER("Cette personne n’est pas sur ce serveur.", "This person is not on this server."),
        NO_CHANNEL_ACCESS("Cette personne ne voit pas ce salon.", "This person does not see this channel."),
        NO_PERMISSION("Cette personne n’en a pas la permission.", "This person lacks the permission."),
        TOO_LONG("Le message dépasse 2 000 caractères.", "The message is longer than 2,000 characters."),
        EMPTY("Le message est vide.", "The message is empty."),
        TOO_LARGE("Le fichier dépasse 10 Mo.", "The file is larger than 10 MB."),
        NO_SUCH_COMMAND("Cette commande n’existe pas ici.", "There is no such command here."),
        WRONG_CONTEXT("Cette commande n’est pas proposée ici.", "This command is not offered here."),
        SUBCOMMAND_NEEDED("Choisissez une sous-commande.", "Choose a subcommand."),
        NO_SUCH_OPTION("Cette option n’existe pas.", "There is no such option."),
        MISSING_OPTION("Cette option est obligatoire.", "This option is required."),
        BAD_OPTION("Cette valeur ne convient pas.", "This value does not fit."),
        NO_AUTOCOMPLETE("Cette option n’a pas de suggestions.", "This option has no suggestions."),
        NOT_VISIBLE("Ce message n’est pas visible pour cette personne.", "This person does not see this message."),
        NO_SUCH_COMPONENT("Ce bouton ou ce menu n’existe plus.", "This button or menu is no longer there."),
        DISABLED("Ce bouton ou ce menu est désactivé.", "This button or menu is disabled."),
        LINK_BUTTON("Ce bouton ouvre un lien.", "This button opens a link."),
        BAD_SELECTION("Ce choix n’est pas possible.", "This choice is not possible."),
        NO_MODAL("Ce formulaire n’est plus ouvert.", "This form is no longer open."),
        NO_SUCH_FIELD("Ce champ n’existe pas.", "There is no such field."),
        MISSING_VALUE("Ce champ est obligatoire.", "This field is required."),
        BAD_VALUE("Cette valeur ne convient pas.", "This value does not fit."),
        BACKWARDS("L’horloge ne recule pas.", "The clock does not go back."),
        NOTHING_PLANNED("Rien n’est prévu.", "Nothing is planned."),
        WALKING("L’horloge avance déjà.", "The clock is moving already.");

        private final String french;
        private final String english;

        Reason(String french, String english) {
            this.french = french;
            this.english = english;
        }

        public String words(boolean inEnglish) {
            return inEnglish ? english : french;
        }

        /** The reason as the control API names it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Reason reason;
    private final @Nullable String subject;

    public Refusal(Reason reason) {
        this(reason, null);
    }

    /** @param subject the option, field or thing that it is about */
    public Refusal(Reason reason, @Nullable String subject) {
        super(subject == null ? reason.code() : reason.code() + ": " + subject, null, false, false);
        this.reason = reason;
        this.subject = subject;
    }

    public Reason reason() {
        return reason;
    }

    public @Nullable String subject() {
        return subject;
    }
}
