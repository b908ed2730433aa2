package org.minyi.gateway.district;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

/** The districts of this gateway; the first is meant where a host name says nothing. */
@Component
public class Districts {
    private final List<District> all;

    Districts(DistrictProperties properties) {
        this.all = properties.districts();
    }

    public District of(HttpServletRequest request) {
        var host = request.getServerName();
        return all.stream()
                .filter(district -> district.answersTo(host))
                .findFirst()
                .orElse(all.getFirst());
    }

    public List<District> all() {
        return all;
    }
}
