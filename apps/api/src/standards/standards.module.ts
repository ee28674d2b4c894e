import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module';
import { StandardsEditionsService } from './standards-editions.service';
import { DocumentStandardsResolver, StandardResolver, StandardsListResolver } from './standards.resolver';
import { EditionStandardResolver, StandardsEditionResolver } from './standards-editions.resolver';
import { StandardsController } from './standards.controller';
import { StandardsService } from './standards.service';

@Module({
  imports: [DocumentsModule],
  controllers: [StandardsController],
  providers: [
    StandardsService,
    StandardsEditionsService,
    DocumentStandardsResolver,
    StandardsListResolver,
    StandardResolver,
    StandardsEditionResolver,
    EditionStandardResolver,
  ],
  exports: [StandardsService],
})
export class StandardsModule {}
