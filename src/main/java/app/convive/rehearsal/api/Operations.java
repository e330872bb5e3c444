package app.convive.rehearsal.api;

/** Offers routes of the API. */
interface Operations {
    void declare(OperationTable table);
}
