package klip.page;

import org.jspecify.annotations.Nullable;

/**
 * A part of a page whose element or name says that it is no article: a menu, a sign-up box, a list of other stories.
 *
 * <p>Names lie now and then (a lead in a class {@code teaser}, a whole article in a class {@code paywall}), so a zone that
 * turns out to hold much of the page's prose is taken back; how much depends on how seldom its name lies.
 */
final class Zone {
    /** How surely a zone is no part of the article. */
    enum Trust {
        /** Whatever it holds. */
        NEVER_ARTICLE(Integer.MAX_VALUE),
        /** Unless it holds this per cent of the prose in it and outside all zones. */
        HARDLY_ARTICLE(60),
        /** Unless it holds this per cent of the prose in it and outside all zones. */
        SELDOM_ARTICLE(40);

        private final int percent;

        Trust(int percent) {
            this.percent = percent;
        }
    }

    private final @Nullable Zone parent;
    private final ZoneRule rule;
    private final int depth;
    private int prose;
    private int ownProse;
    private boolean takenBack;

    Zone(@Nullable Zone parent, ZoneRule rule) {
        this.parent = parent;
        this.rule = rule;
        this.depth = parent == null ? 0 : parent.depth + 1;
    }

    /** Counts prose here and in all zones around. */
    void add(int units) {
        ownProse += units;
        for (Zone zone = this; zone != null; zone = zone.parent) {
            zone.prose += units;
        }
    }

    /**
     * Takes the zone back where its prose speaks against its name.
     *
     * @param outside the prose around it that stands in no zone, or in zones taken back
     */
    void weigh(int outside) {
        takenBack = prose > 0 && prose * 100L / (prose + outside) > rule.trust().percent;
    }

    /** The prose in this zone and in none inside it, if this and all around it were taken back; else 0. */
    int freed() {
        return isDiscarded() ? 0 : ownProse;
    }

    /** How many zones are around it. */
    int depth() {
        return depth;
    }

    /** Takes the zone back if it is of the given trust. */
    void takeBack(Trust ofTrust) {
        takenBack |= rule.trust() == ofTrust;
    }

    /** Whether this zone or one around it is no article whatever it holds. */
    boolean isNeverArticle() {
        for (Zone zone = this; zone != null; zone = zone.parent) {
            if (zone.rule.trust() == Trust.NEVER_ARTICLE) {
                return true;
            }
        }
        return false;
    }

    /** Whether this zone or one around it stands. */
    boolean isDiscarded() {
        return standing() != null;
    }

    /** What the innermost zone that stands, this or one around it, holds; empty where none does. */
    String reason() {
        Zone standing = standing();
        return standing == null ? "" : standing.rule.reason();
    }

    private @Nullable Zone standing() {
        Zone zone = this;
        while (zone != null && zone.takenBack) {
            zone = zone.parent;
        }
        return zone;
    }
}
