package org.minyi.gateway.limits;

import org.minyi.gateway.refusal.Refusals;
import org.minyi.gateway.session.SessionFilter;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Where the limits stand among the filters: addresses before anybody is asked who they are, persons after. */
@Configuration(proxyBeanMethods = false)
public class LimitConfiguration {
    private final LimitProperties limits;
    private final Refusals refusals;

    LimitConfiguration(LimitProperties limits, Refusals refusals) {
        this.limits = limits;
        this.refusals = refusals;
    }

    /** Adds the limits to the filters every request passes. */
    public void addTo(HttpSecurity http) {
        var addresses = new Allowances(limits.address().allowance(), limits.remembered());
        var persons = new Allowances(limits.person().allowance(), limits.remembered());
        http.addFilterBefore(AllowanceFilter.perAddress(addresses, refusals), SessionFilter.class)
                .addFilterBefore(new SizeFilter(limits, refusals), SessionFilter.class)
                .addFilterBefore(AllowanceFilter.perPerson(persons, refusals), AuthorizationFilter.class);
    }
}
