import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module';
import { ReadingPlaceResolver, ReadingsResolver } from './readings.resolver';
import { ReadingsService } from './readings.service';

@Module({ imports: [DocumentsModule], providers: [ReadingsService, ReadingsResolver, ReadingPlaceResolver] })
export class ReadingsModule {}
