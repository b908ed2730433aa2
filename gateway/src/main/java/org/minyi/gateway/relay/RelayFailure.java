package org.minyi.gateway.relay;

import org.minyi.gateway.refusal.Refusal;

/** A request that got no answer. Unchecked, because it passes through the circuit breaker. */
final class RelayFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Whose fault it is. */
    enum Side {
        CALLER,
        SERVICE
    }

    private final Side side;
    private final Refusal refusal;

    RelayFailure(Side side, Refusal refusal, Throwable cause) {
        super(refusal.name(), cause, false, false);
        this.side = side;
        this.refusal = refusal;
    }

    static RelayFailure ofCaller(Refusal refusal, Throwable cause) {
        return new RelayFailure(Side.CALLER, refusal, cause);
    }

    static RelayFailure ofService(Refusal refusal, Throwable cause) {
        return new RelayFailure(Side.SERVICE, refusal, cause);
    }

    boolean countsAgainstService() {
        return side == Side.SERVICE;
    }

    Refusal refusal() {
        return refusal;
    }
}
