package klip.event;

/** Whether an event is so. */
public enum Status {
    /** It happened, is in force, or was decided by whoever has the power to. */
    ASSERTED("asserted"),
    /** Its maker says it will be, it awaits another's yes, or a source says it will. */
    PLANNED("planned"),
    /** It may be, is considered or risked. */
    HYPOTHETICAL("hypothetical"),
    /** It is denied, fell through or did not happen. */
    NEGATED("negated");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    /** The word for it in the contract. */
    public String label() {
        return label;
    }

    /** The status with the given label in the contract. */
    public static Status ofLabel(String label) {
        for (Status status : values()) {
            if (status.label.equals(label)) {
                return status;
            }
        }
        throw new IllegalArgumentException("no status " + label);
    }
}
