package org.minyi.portal.servicepages;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.minyi.portal.clients.ServiceLogClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.web.client.RestClientException;
import org.springframework.web.multipart.MultipartFile;

/**
 * A photo of a service. It is sent on after the service is logged, and never undoes that.
 *
 * @param file absent or empty where none was taken
 * @param alt what is seen on it, for those who do not see it
 */
record Photo(@Nullable MultipartFile file, String alt) {

    private static final Logger LOG = LoggerFactory.getLogger(Photo.class);

    /** Whether all is well afterwards: the photo is there, or there was none. */
    boolean addTo(ServiceLogClient activities, String activity) {
        if (file == null || file.isEmpty()) {
            return true;
        }
        try {
            activities.addPhoto(activity, content(file), alt);
            return true;
        } catch (RestClientException | IOException failure) {
            LOG.warn(
                    "a photo of {} was not kept: {}",
                    activity,
                    failure.getClass().getSimpleName());
            return false;
        }
    }

    /** Under a neutral name: what the phone called it is nobody's business. */
    private static Resource content(MultipartFile file) throws IOException {
        return new ByteArrayResource(file.getBytes()) {
            @Override
            public String getFilename() {
                return "photo";
            }
        };
    }
}
