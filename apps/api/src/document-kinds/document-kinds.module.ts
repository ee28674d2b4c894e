import { Module } from '@nestjs/common';
import { DocumentKindsResolver } from './document-kinds.resolver';
import { DocumentKindsService } from './document-kinds.service';

@Module({ providers: [DocumentKindsService, DocumentKindsResolver] })
export class DocumentKindsModule {}
