package org.minyi.rules.merkle.checkpoint;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.List;

/** A private key that signs notes, with the public key that checks them. */
public record SignerKey(VerifierKey verifier, PrivateKey key) {
    /** A key pair of the JDK's {@code Ed25519} under a name. */
    public static SignerKey of(String name, KeyPair keys) {
        return new SignerKey(new VerifierKey(name, keys.getPublic()), keys.getPrivate());
    }

    /**
     * Signs a text that ends in a newline.
     *
     * @throws IllegalArgumentException if the key is no Ed25519 key
     */
    public SignedNote sign(String text) {
        try {
            var signing = Signature.getInstance("Ed25519");
            signing.initSign(key);
            signing.update(text.getBytes(StandardCharsets.UTF_8));
            return new SignedNote(text, List.of(NoteSignature.of(verifier, signing.sign())));
        } catch (GeneralSecurityException noKey) {
            throw new IllegalArgumentException("The key of " + verifier.name() + " cannot sign", noKey);
        }
    }

    /** Says whose key it is, never the key. */
    @Override
    public String toString() {
        return "SignerKey[" + verifier.name() + "]";
    }
}
