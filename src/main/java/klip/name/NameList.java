package klip.name;

/** The kinds of lists of known names and words that a {@link Gazetteer} holds. Their numbers are part of the file format. */
public enum NameList {
    /** Given names that many people bear. */
    GIVEN_NAME(0),
    /** Given names that few bear. */
    RARE_GIVEN_NAME(1),
    /** Surnames that many people bear. */
    SURNAME(2),
    /** Surnames that few bear. */
    RARE_SURNAME(3),
    /** Full names of persons in public life. */
    PERSON(4),
    /** Countries and continents. */
    COUNTRY(5),
    /** Danish towns and municipalities. */
    DANISH_PLACE(6),
    /** Danish villages and quarters, many of them ordinary words too. */
    LOCALITY(7),
    /** Towns of the world. */
    WORLD_PLACE(8),
    /** Regions and states of the world. */
    REGION(9),
    /** Danish companies. */
    DANISH_COMPANY(10),
    /** Large companies of the world. */
    LARGE_COMPANY(11),
    /** Other listed companies, many of them ordinary words too. */
    COMPANY(12),
    /** Companies of the technology business. */
    TECH_COMPANY(13),
    /** Brands, where firm and product share a name. */
    BRAND(14),
    /** Programs, devices and services. */
    PRODUCT(15),
    /** Papers, broadcasters, news sites. */
    MEDIA(16),
    /** Ministries, agencies, courts, parties, unions. */
    PUBLIC_BODY(17),
    /** Universities. */
    UNIVERSITY(18),
    /** Words for jobs and offices, in lower case. */
    TITLE(19),
    /** Adjectives and nouns made of place names, in lower case. */
    DEMONYM(20),
    /** Programming languages. */
    PROGRAMMING_LANGUAGE(21),
    /** Towns by their English names, many of them ordinary words too; for models, not for rules. */
    CITY(22),
    /** Given names of English-speaking countries, likewise. */
    ENGLISH_GIVEN_NAME(23);

    /** The lists of places. */
    static final int PLACES = COUNTRY.bit() | DANISH_PLACE.bit() | LOCALITY.bit() | WORLD_PLACE.bit() | REGION.bit();
    /** The lists of companies. */
    static final int COMPANIES =
            DANISH_COMPANY.bit() | LARGE_COMPANY.bit() | COMPANY.bit() | TECH_COMPANY.bit() | BRAND.bit();

    private final int number;

    NameList(int number) {
        this.number = number;
    }

    /** The bit of this list in a set of lists. */
    int bit() {
        return 1 << number;
    }
}
