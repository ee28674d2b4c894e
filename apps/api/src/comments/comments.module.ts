import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module';
import { RoundsModule } from '../rounds/rounds.module';
import { CommentsResolver, PlacementResolver } from './comments.resolver';
import { CommentsService } from './comments.service';
import { DispositionTableController } from './disposition-table.controller';
import { PlacementModule } from './placement.module';

@Module({
  imports: [DocumentsModule, RoundsModule, PlacementModule],
  controllers: [DispositionTableController],
  providers: [CommentsService, CommentsResolver, PlacementResolver],
  exports: [CommentsService],
})
export class CommentsModule {}
