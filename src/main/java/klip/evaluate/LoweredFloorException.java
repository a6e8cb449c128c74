package klip.evaluate;

/** Floors that would be lowered though nobody said why. */
public final class LoweredFloorException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient FloorCheck check;

    LoweredFloorException(FloorCheck check) {
        super("floors are lowered only for a reason that is given:\n" + check.table());
        this.check = check;
    }

    /** Which floors, and by how much. */
    public FloorCheck check() {
        return check;
    }
}
