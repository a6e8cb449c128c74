package klip.name;

/** What a name can be the name of. */
public enum EntityType {
    /** A company, agency, court, paper, party, union of states. */
    ORGANIZATION("Organization"),
    /** A person. */
    PERSON("Person"),
    /** A country, region, town. */
    PLACE("Place"),
    /** A product or service. */
    PRODUCT("Product");

    private final String label;

    EntityType(String label) {
        this.label = label;
    }

    /** The word for it in the contract. */
    public String label() {
        return label;
    }

    /** The type with the given label in the contract. */
    public static EntityType ofLabel(String label) {
        for (EntityType type : values()) {
            if (type.label.equals(label)) {
                return type;
            }
        }
        throw new IllegalArgumentException("no entity type " + label);
    }
}
