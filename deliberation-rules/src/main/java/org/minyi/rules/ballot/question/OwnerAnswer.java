package org.minyi.rules.ballot.question;

/**
 * The answer of one owner. Who owns several units is one head with their areas added up.
 *
 * @param area of the owner's exclusive parts in hundredths of a square metre, the precision of the property register
 */
public record OwnerAnswer(Answer answer, long area) {
    public OwnerAnswer {
        if (area < 0) {
            throw new IllegalArgumentException("A negative area: " + area);
        }
    }
}
