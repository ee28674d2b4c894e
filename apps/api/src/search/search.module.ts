import { Module } from '@nestjs/common';
import { CoalitionSearchResolver, SearchHitResolver } from './search.resolver';
import { SearchService } from './search.service';

@Module({ providers: [SearchService, CoalitionSearchResolver, SearchHitResolver] })
export class SearchModule {}
