package org.minyi.servicelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minyi.servicelog.Guihua.ALL;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.util.LinkedMultiValueMap;

@InGuihua
@DisplayName("A photo of a service")
class PhotoTest {
    @Autowired
    private Guihua guihua;

    @Test
    @DisplayName("is drawn anew and small; what is no picture is refused")
    void photos() throws IOException {
        var id = guihua.logged(guihua.running());
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(3_200, 1_000, BufferedImage.TYPE_INT_RGB), "png", picture);

        var added = guihua.api.body(
                upload(id, picture.toByteArray(), "两位志愿者").expectStatus().isCreated());
        upload(id, "no picture".getBytes(), "两位志愿者").expectStatus().isBadRequest();
        for (var words : List.of("a\u0000b", "长".repeat(201)))
            upload(id, picture.toByteArray(), words).expectStatus().isBadRequest();

        assertThat(added.get("width").asInt()).isEqualTo(1_600);
        for (var size : List.of("", "/small"))
            guihua.api
                    .look(added.get("url").asString() + size)
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .contentType(MediaType.IMAGE_JPEG);
        assertThat(guihua.read(id).at("/photos/0/alt").asString()).isEqualTo("两位志愿者");
    }

    private ResponseSpec upload(String id, byte[] file, String alt) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("photo", new ByteArrayResource(file) {
            @Override
            public String getFilename() {
                return "photo.png";
            }
        });
        parts.add("alt", alt);
        return guihua.api
                .client()
                .post()
                .uri(ALL + "/" + id + "/photos")
                .headers(guihua.youlian.signsIn())
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .exchange();
    }
}
