// Placeholder of the first commit's skeleton; removed by the first real file.
