package org.minyi.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/** What each of many still has left; those not heard of for a while start anew, and so do the least recent of too many. */
final class Allowances {
    private final Allowance each;
    private final Cache<String, Bucket> left;

    Allowances(Allowance each, int remembered) {
        this.each = each;
        this.left = Caffeine.newBuilder()
                .maximumSize(remembered)
                .expireAfterAccess(Duration.ofSeconds(Math.max(60, Math.ceilDiv(each.burst(), each.perSecond()))))
                .build();
    }

    /** Takes one from what the key has left; zero if that was possible, else the time until it will be. */
    Duration take(String key) {
        var taken = left.get(key, first -> each.full()).tryConsumeAndReturnRemaining(1);
        return taken.isConsumed() ? Duration.ZERO : Duration.ofNanos(taken.getNanosToWaitForRefill());
    }
}
