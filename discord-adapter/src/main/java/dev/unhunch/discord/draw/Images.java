package dev.unhunch.discord.draw;

import dev.unhunch.core.card.Block;
import dev.unhunch.core.port.Pictures;

import net.dv8tion.jda.api.components.mediagallery.MediaGalleryItem;
import net.dv8tion.jda.api.utils.FileUpload;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The pictures of one message. One that is shown twice is sent once. */
final class Images {
    private final Pictures pictures;
    private final Optional<URI> publicUrl;
    private final Map<String, FileUpload> uploads = new HashMap<>();

    Images(Pictures pictures, Optional<URI> publicUrl) {
        this.pictures = pictures;
        this.publicUrl = publicUrl;
    }

    /** A picture with its words; empty where there is none of that id. */
    Optional<MediaGalleryItem> find(Block.Picture picture) {
        return pictures.find(picture.id(), picture.motion())
                .flatMap(this::item)
                .map(item -> item.withDescription(picture.alternativeText()));
    }

    private Optional<MediaGalleryItem> item(Pictures.Picture picture) {
        return publicUrl.isPresent()
                ? publicUrl
                        .map(url -> url.resolve(picture.path()))
                        .map(url -> MediaGalleryItem.fromUrl(url.toString()))
                : upload(picture).map(MediaGalleryItem::fromFile);
    }

    private Optional<FileUpload> upload(Pictures.Picture picture) {
        var name = picture.fileName();
        if (!uploads.containsKey(name))
            picture.content().ifPresent(content -> uploads.put(name, upload(name, content)));
        return Optional.ofNullable(uploads.get(name));
    }

    /** From memory each time: a request that is sent again reads it again. */
    private static FileUpload upload(String name, byte[] content) {
        return FileUpload.fromStreamSupplier(name, () -> new ByteArrayInputStream(content));
    }
}
