package klip.train;

/**
 * A sentence as rows of features.
 *
 * @param features for each token the numbers of its features, those that name the word itself last
 * @param general for each token how many of its features do not name the word itself
 * @param labels the label of each token
 */
@SuppressWarnings("ArrayRecordComponent") // rows to read in a loop; never compared
record TrainingSentence(int[][] features, int[] general, int[] labels) {
    int length() {
        return labels.length;
    }
}
