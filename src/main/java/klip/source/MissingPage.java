package klip.source;

/**
 * What is given in place of a page, a folder or an archive that cannot be read: the failure, in its place in the order.
 *
 * @param problem why not
 */
record MissingPage(Problem problem) implements PageReference {
    @Override
    public String source() {
        return problem.place();
    }

    @Override
    public Page read() throws PageException {
        throw new PageException(problem);
    }
}
