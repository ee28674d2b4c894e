import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/coalitions.module';
import { PlacementModule } from '../comments/placement.module';
import { DocumentsModule } from '../documents/documents.module';
import { RoundsModule } from '../rounds/rounds.module';
import {
  CommentOriginResolver,
  ReviewedDocumentResolver,
  ReviewedFileResolver,
  ReviewedFilesResolver,
} from './reviewed-files.resolver';
import { ReviewedFilesService } from './reviewed-files.service';

@Module({
  imports: [CoalitionsModule, DocumentsModule, RoundsModule, PlacementModule],
  providers: [
    ReviewedFilesService,
    ReviewedFilesResolver,
    ReviewedDocumentResolver,
    ReviewedFileResolver,
    CommentOriginResolver,
  ],
})
export class ReviewedFilesModule {}
