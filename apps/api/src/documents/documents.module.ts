import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/coalitions.module';
import { PlacementModule } from '../comments/placement.module';
import { DocumentsResolver, RevisionResolver, WorkingDraftResolver } from './documents.resolver';
import { DocumentsService } from './documents.service';
import { FilesController } from './files.controller';

@Module({
  imports: [CoalitionsModule, PlacementModule],
  controllers: [FilesController],
  providers: [DocumentsService, DocumentsResolver, RevisionResolver, WorkingDraftResolver],
  exports: [DocumentsService],
})
export class DocumentsModule {}
