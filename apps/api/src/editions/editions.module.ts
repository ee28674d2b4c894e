import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module';
import { StandardsModule } from '../standards/standards.module';
import { DocumentEditionsResolver, SuccessionResolver } from './editions.resolver';
import { EditionsService } from './editions.service';

@Module({
  imports: [DocumentsModule, StandardsModule],
  providers: [EditionsService, DocumentEditionsResolver, SuccessionResolver],
  exports: [EditionsService],
})
export class EditionsModule {}
