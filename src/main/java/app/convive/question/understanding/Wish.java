package app.convive.question.understanding;

/** What an asker wishes to do about taking part: the card's buttons serve it. */
public enum Wish {
    REGISTER,
    CANCEL,
    MY_REGISTRATION,
    PLACES_LEFT,
    WHO_COMES,
    PROPOSE_THEME,
    SUPPORT_THEME,
    REMIND_ME
}
