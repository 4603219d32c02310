-- The four districts that founded the alliance, each with its own copy of the standard two-level catalogue of specialties.
create procedure wall.found(district text, code text, name text, name_en text, short_name text, emblem text, accent text) language plpgsql as $$
declare
  standard jsonb := '[
    ["accident", "事故灾难", "Accidents", [["hazardous-chemicals", "危险化学品", "Hazardous chemicals"], ["non-coal-mines", "非煤矿山", "Non-coal mines"],
      ["industry-trade", "工贸", "Industry and trade"], ["construction", "建设施工", "Construction"], ["special-equipment", "特种设备", "Special equipment"],
      ["fire", "消防", "Fire fighting"], ["road-traffic", "道路交通", "Road traffic"], ["coal-mines", "煤矿", "Coal mines"], ["power-gas", "电力燃气", "Power and gas"]]],
    ["nature", "自然灾害", "Natural disasters", [["earthquake", "地震", "Earthquakes"], ["geological", "地质灾害", "Geological disasters"],
      ["flood-drought", "防汛抗旱", "Floods and drought"], ["forest-fire", "森林防火", "Forest fires"], ["weather", "气象", "Weather"]]],
    ["health", "公共卫生", "Public health", [["food-drugs", "食品药品", "Food and drugs"], ["medical", "医疗救护", "Medical rescue"],
      ["epidemic", "疾病防控", "Disease control"], ["animals-plants", "动植物防疫", "Animal and plant disease"]]],
    ["security", "社会安全", "Public security", [["communications", "信息通信", "Communications"], ["cyber", "网络安全", "Cyber security"],
      ["crowds", "大型活动安全", "Safety of large events"], ["counselling", "心理援助", "Psychological aid"]]],
    ["management", "综合管理", "Management", [["law-education", "法规宣传", "Law and public education"], ["planning", "应急管理", "Emergency management"],
      ["surveying", "测绘遥感", "Surveying and remote sensing"], ["logistics", "物资保障", "Supplies and logistics"]]]]';
  first jsonb; second jsonb; parent uuid; i int := 0;
begin
  insert into tenancy_district (id, code, name, name_en, short_name, host_label, emblem, accent, admitted_at)
    values (district, code, name, name_en, short_name, district, emblem, accent, clock_timestamp());
  perform set_config('app.district', district, true);
  for first in select * from jsonb_array_elements(standard) loop
    i := i + 1;
    parent := gen_random_uuid();
    insert into experts_category (district_id, id, code, name, name_en, ordinal) values (district, parent, first->>0, first->>1, first->>2, i * 100);
    for second in select * from jsonb_array_elements(first->3) loop
      i := i + 1;
      insert into experts_category (district_id, id, parent_id, code, name, name_en, ordinal)
        values (district, gen_random_uuid(), parent, (first->>0) || '.' || (second->>0), second->>1, second->>2, i * 100);
    end loop;
  end loop;
end $$;

call wall.found('luzhou',    '510500', '泸州市', 'Luzhou',    '泸州', '泸', '#A3262A');
call wall.found('neijiang',  '511000', '内江市', 'Neijiang',  '内江', '内', '#8A4B08');
call wall.found('rongchang', '500153', '荣昌区', 'Rongchang', '荣昌', '荣', '#1B6B50');
call wall.found('yongchuan', '500118', '永川区', 'Yongchuan', '永川', '永', '#1F5A99');
drop procedure wall.found;
