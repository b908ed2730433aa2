package org.minyi.servicelog.activity;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Function;
import org.minyi.servicekit.access.Caller;
import org.minyi.servicekit.problem.Refused;
import org.minyi.servicekit.request.Attempt;
import org.minyi.servicekit.store.Change;
import org.minyi.servicelog.place.PlaceStore;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Photos of services. */
@RestController
@RequestMapping("/api/service-activities/{id}/photos")
class PhotoController {
    private static final int LONGEST_ALT = 200;

    private final ActivityStore activities;
    private final PhotoStore photos;
    private final PlaceStore places;

    PhotoController(ActivityStore activities, PhotoStore photos, PlaceStore places) {
        this.activities = activities;
        this.photos = photos;
        this.places = places;
    }

    record Added(String id, String url, int width, int height) {}

    @PostMapping
    ResponseEntity<Added> add(
            @PathVariable String id,
            @RequestPart("photo") MultipartFile photo,
            @RequestPart(name = "alt", required = false) String alt,
            Caller caller,
            Attempt attempt)
            throws IOException {
        requireMayAdd(id, caller);
        var picture = Picture.of(photo.getBytes()).orElseThrow(() -> Refused.field("/photo", "photo.unreadable"));
        var name = attempt.newId();
        photos.keep(name, picture);
        var text = alt == null ? "" : alt.strip();
        var said = text.substring(0, Math.min(LONGEST_ALT, text.length()));
        activities.change(id, attempt, activity -> {
            if (activity.state().photos().size() >= Activity.PHOTOS) {
                throw Refused.conflict("photo.too-many", Activity.PHOTOS);
            }
            return Change.of(activity.state().with(new Activity.Photo(name, picture.width(), picture.height(), said)));
        });
        var url = "/api/service-activities/" + id + "/photos/" + name;
        return ResponseEntity.status(HttpStatus.CREATED).body(new Added(name, url, picture.width(), picture.height()));
    }

    @GetMapping("/{photo}")
    ResponseEntity<byte[]> get(@PathVariable String id, @PathVariable String photo) {
        return answer(id, photo, photos::get);
    }

    /** The same for lists: a few kilobytes. */
    @GetMapping("/{photo}/small")
    ResponseEntity<byte[]> small(@PathVariable String id, @PathVariable String photo) {
        return answer(id, photo, photos::small);
    }

    private ResponseEntity<byte[]> answer(String id, String photo, Function<String, byte[]> bytes) {
        var known = activities.get(id).state().photos().stream()
                .anyMatch(it -> it.id().equals(photo));
        if (!known) throw Refused.notFound();
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(bytes.apply(photo));
    }

    private void requireMayAdd(String id, Caller caller) {
        var activity = activities.get(id).state();
        var project = places.project(activity.project()).orElseThrow(Refused::notFound);
        boolean may = project.isCarriedOutBy(caller.id(), caller.organisation().orElse(""))
                || caller.serves(project.community(), places.streetOf(project.community()));
        if (!may) throw Refused.forbidden("activity.not-yours");
        if (activity.voided() != null) throw Refused.conflict("activity.voided");
    }
}
