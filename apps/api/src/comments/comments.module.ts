import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module';
import { OrganisationsModule } from '../organisations/organisations.module';
import { RoundsModule } from '../rounds/rounds.module';
import { CommentWordsResolver } from './comment-words.resolver';
import { CommentVersionResolver, CommentsResolver, PlacementResolver } from './comments.resolver';
import { CommentsService } from './comments.service';
import { ModerationService } from './moderation.service';
import { PlacementModule } from './placement.module';
import { SupportsService } from './supports.service';

@Module({
  imports: [DocumentsModule, OrganisationsModule, RoundsModule, PlacementModule],
  providers: [
    CommentsService,
    ModerationService,
    SupportsService,
    CommentsResolver,
    CommentWordsResolver,
    PlacementResolver,
    CommentVersionResolver,
  ],
  exports: [CommentsService],
})
export class CommentsModule {}
