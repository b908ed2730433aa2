package org.minyi.servicelog.activity;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Function;
import org.minyi.servicekit.access.Caller;
import org.minyi.servicekit.problem.Refused;
import org.minyi.servicekit.request.Attempt;
import org.minyi.servicekit.request.WrittenText;
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
import org.springframework.web.bind.annotation.ResponseStatus;
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

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Added> add(
            @PathVariable String id,
            @RequestPart("photo") MultipartFile photo,
            @RequestPart(name = "alt", required = false) String alt,
            Caller caller,
            Attempt attempt)
            throws IOException {
        var name = attempt.newId();
        var said = alt == null ? "" : alt.strip();
        requireMayAdd(id, name, caller);
        if (!WrittenText.isWritten(said)) throw Refused.field("/alt", "field.unreadable");
        if (said.length() > LONGEST_ALT) throw Refused.field("/alt", "photo.alt", LONGEST_ALT);
        var picture = Picture.of(photo.getBytes()).orElseThrow(() -> Refused.field("/photo", "photo.unreadable"));
        photos.keep(name, picture);
        activities.change(id, attempt, activity -> {
            requireRoom(activity.state());
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

    private void requireMayAdd(String id, String photo, Caller caller) {
        var activity = activities.get(id).state();
        var project = places.project(activity.project()).orElseThrow(Refused::notFound);
        boolean may = project.isCarriedOutBy(caller.id(), caller.organisation().orElse(""))
                || caller.serves(project.community(), places.streetOf(project.community()));
        if (!may) throw Refused.forbidden("activity.not-yours");
        if (activity.voided() != null) throw Refused.conflict("activity.voided");
        boolean isThere = activity.photos().stream().anyMatch(it -> it.id().equals(photo));
        if (!isThere) requireRoom(activity);
    }

    private static void requireRoom(Activity activity) {
        if (activity.photos().size() >= Activity.PHOTOS) throw Refused.conflict("photo.too-many", Activity.PHOTOS);
    }
}
