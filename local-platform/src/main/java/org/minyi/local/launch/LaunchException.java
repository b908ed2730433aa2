package org.minyi.local.launch;

/** Why the platform cannot start or stop, as a sentence in Chinese and English for the person at the terminal. */
final class LaunchException extends RuntimeException {
    private static final long serialVersionUID = 1;

    LaunchException(String sentence) {
        super(sentence);
    }
}
