package dev.unhunch.slack.post;

import dev.unhunch.core.card.Block;
import dev.unhunch.core.port.Pictures;
import dev.unhunch.slack.draw.PictureSource;

import java.net.URI;
import java.util.Optional;

/**
 * Pictures that Slack fetches from our own HTTP server.
 *
 * @param publicUrl where others reach it, with a slash at its end
 */
public record PublicPictures(Pictures pictures, URI publicUrl) implements PictureSource {
    @Override
    public Optional<Source> find(String team, Block.Picture picture) {
        return pictures.find(picture.id(), picture.motion())
                .map(each -> new Source.Address(publicUrl + each.path()));
    }
}
