package klip.page;

import org.jspecify.annotations.Nullable;

/**
 * What the names of an element (its class, id and the like) say about it.
 *
 * @param bodyRank how surely it is the body of the article, 1 best, {@link #NO_BODY} if nothing says so
 * @param zone how surely it is no part of the article; null where nothing says that it is none
 * @param lead whether it is the standfirst
 * @param notice whether it holds self-contained notices
 * @param kind what kind of text it holds, whatever its element; null where nothing says so
 */
record Marks(int bodyRank, @Nullable ZoneRule zone, boolean lead, boolean notice, Block.@Nullable Kind kind) {
    static final int NO_BODY = Integer.MAX_VALUE;
    static final Marks NONE = new Marks(NO_BODY, null, false, false, null);

    Marks and(Marks other) {
        return new Marks(
                Math.min(bodyRank, other.bodyRank),
                surer(zone, other.zone),
                lead || other.lead,
                notice || other.notice,
                kind == null ? other.kind : kind);
    }

    static Marks ofBody(int rank) {
        return new Marks(rank, null, false, false, null);
    }

    static Marks ofZone(ZoneRule zone) {
        return new Marks(NO_BODY, zone, false, false, null);
    }

    static Marks ofKind(Block.Kind kind) {
        return new Marks(NO_BODY, null, false, false, kind);
    }

    private static @Nullable ZoneRule surer(@Nullable ZoneRule one, @Nullable ZoneRule other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.trust().compareTo(other.trust()) <= 0 ? one : other;
    }
}
